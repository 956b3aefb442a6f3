import type Database from 'libsql';

/** Rows written by one statement: each call into SQLite has its price. */
const ROWS = 64;

/** A function that writes rows of `columns` values each into a table. */
export function openInsert(
  database: Database.Database,
  table: string,
  columns: number,
): (rows: Iterable<readonly unknown[]>) => void {
  const places = `(${Array(columns).fill('?').join(', ')})`;
  const statement = (rows: number) =>
    database.prepare(`INSERT INTO ${table} VALUES ${Array(rows).fill(places).join(', ')}`);
  const [many, one] = [statement(ROWS), statement(1)];
  return (rows) => {
    let values: unknown[] = [];
    for (const row of rows) {
      for (const value of row) values.push(value);
      if (values.length < ROWS * columns) continue;
      many.run(values);
      values = [];
    }
    for (let at = 0; at < values.length; at += columns) one.run(values.slice(at, at + columns));
  };
}
