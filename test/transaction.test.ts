import Database from 'libsql';
import { expect, it } from 'vitest';
import { transaction } from '../src/transaction.ts';

function tableOf() {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE word (hindi TEXT)');
  const insert = database.prepare('INSERT INTO word VALUES (?)');
  const select = database.prepare('SELECT hindi FROM word').pluck();
  return { database, insert, words: () => select.all() };
}

it('does all of it or nothing', () => {
  const { database, insert, words } = tableOf();
  transaction(database, () => insert.run('घर'));
  const fail = (): void => {
    insert.run('नदी');
    throw new Error('half-way');
  };
  expect(() => transaction(database, fail)).toThrow('half-way');
  expect(words()).toEqual(['घर']);
});

it('is a part of the transaction that it is called in', () => {
  const { database, insert, words } = tableOf();
  const both = (): void => {
    transaction(database, () => insert.run('घर'));
    throw new Error('after it');
  };
  expect(() => transaction(database, both)).toThrow('after it');
  expect(words()).toEqual([]);
});

it('says that the disk is full, and works again when it is not', () => {
  const { database, insert, words } = tableOf();
  database.exec('PRAGMA max_page_count = 3');
  const much = (): unknown => insert.run('घर '.repeat(10_000));
  expect(() => transaction(database, much)).toThrow('database or disk is full');
  transaction(database, () => insert.run('घर'));
  expect(words()).toEqual(['घर']);
});
