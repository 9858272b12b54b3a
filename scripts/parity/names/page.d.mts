export function page(table: unknown): string;
