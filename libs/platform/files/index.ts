export { FilesModule, openFileStore, type FilesOptions } from './files.module.js';
export { FileStore, type FileContent, type FileDescription, type PutOptions, type StoredFile } from './store/file-store.js';
export { LocalFolderStore } from './store/local-folder-store.js';
export { S3Store, type S3Options } from './store/s3-store.js';
export { checkUpload, DEFAULT_UPLOAD_BYTES, type CheckedUpload, type UploadRules } from './upload/check-upload.rules.js';
export { UPLOAD_TYPES, type UploadType } from './upload/sniff-type.rules.js';
export { cleanFilename } from './upload/clean-filename.rules.js';
export { downloadHeaders, type Download } from './download/download-headers.rules.js';
