declare module "*.css";
declare module "codemirror5" {
  const make: (place: HTMLElement) => { getValue(): string; setValue(text: string): void; clearHistory(): void };
  export default make;
}
