/** The icons in use, from lucide. Listed one by one, so that a bundle carries only these. */
export {
  ArrowLeft, ArrowRight, Bell, BookKey, Check, ClipboardCopy, Copy, Ellipsis, ExternalLink, Eye, EyeOff, FileKey, FileText, Globe, Info, KeyRound, Link, Lock, LockOpen,
  Pencil, Plus, RefreshCw, ScrollText, Search, Settings, Shield, ShieldCheck, Siren, Trash2, TriangleAlert, Undo2, X, Zap,
} from "lucide-react";
