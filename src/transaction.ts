import type Database from 'libsql';

/**
 * Does all of `work` or nothing, and is on the disk when it returns; inside of another transaction
 * it is a part of that one. The lock is taken first of all, so that nothing read here is out of date
 * and a busy file is known before anything is done.
 *
 * Not `Database.transaction`: where SQLite itself rolls back, as on a full disk, that throws "no
 * transaction is active" instead of the reason.
 */
export function transaction<T>(database: Database.Database, work: () => T): T {
  if (database.inTransaction) return work();
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

function rollBack(database: Database.Database): void {
  if (database.inTransaction) database.exec('ROLLBACK');
}
