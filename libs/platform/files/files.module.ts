import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform/config';
import { FileStore } from './store/file-store.js';
import { LocalFolderStore } from './store/local-folder-store.js';
import { S3Store, type S3Options } from './store/s3-store.js';

export interface FilesOptions {
  /** Used when `s3` is absent or null. */
  readonly folder: string;
  readonly s3?: S3Options | null;
}

/** Gives `FileStore`: an S3-compatible store when one is configured, else a local folder. */
@Module({})
export class FilesModule {
  /** As the settings say: the store of the host, else a folder inside the data folder. */
  static fromConfig(): DynamicModule {
    const useFactory = ({ dataDir, s3 }: Config): FileStore => openFileStore({ folder: join(dataDir, 'files'), s3 });
    return { module: FilesModule, global: true, providers: [{ provide: FileStore, inject: [CONFIG], useFactory }], exports: [FileStore] };
  }

  /** Global: register once in the host, inject `FileStore` anywhere. */
  static register(options: FilesOptions): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      providers: [{ provide: FileStore, useFactory: () => openFileStore(options) }],
      exports: [FileStore],
    };
  }
}

/** The same choice without Nest, for commands. */
export function openFileStore({ folder, s3 }: FilesOptions): FileStore {
  return s3 ? new S3Store(s3) : new LocalFolderStore(folder);
}
