import Database from 'libsql';

/**
 * From now on there is room for so many answers in that cache and for no more: whoever stores one
 * is told what SQLite tells on a full disk. Returns how to make room again.
 */
export function fullDisk(cacheFile: string, room = 0): () => void {
  const change = (sql: string): void => {
    const database = new Database(cacheFile, { timeout: 10_000 });
    database.exec(sql);
    database.close();
  };
  change(`
    CREATE TRIGGER full BEFORE INSERT ON translation
    WHEN (SELECT COUNT(*) FROM translation) >= ${room}
    BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END`);
  return () => change('DROP TRIGGER full');
}
