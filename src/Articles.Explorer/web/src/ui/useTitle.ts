import { useEffect } from "preact/hooks";
import { useWords } from "../language/language";

/** The window's title says what is looked at. */
export function useTitle(title: string | null): void {
  const { brand } = useWords();
  useEffect(() => {
    document.title = title ? `${title} · ${brand}` : brand;
  }, [title, brand]);
}
