import { newTestDatabase } from './database/test-database.ts';
import { foundWorld, type World } from './people.ts';

/**
 * Solby and Havby with everybody in them, in a new database. For the tests that need nothing else of the database: closing the
 * world drops it.
 */
export async function newWorld(): Promise<World> {
  const database = await newTestDatabase();
  const world = await foundWorld(database);
  const close = async () => {
    await world.close();
    await database.drop();
  };
  return { ...world, close };
}
