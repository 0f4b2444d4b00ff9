declare module "*/base.css";
