package amalgam.platform.backup;

import java.nio.file.Path;

/** A backup that was made. */
record Backup(Path file, BackupManifest manifest) {

  @Override
  public String toString() {
    return "%s (%s)".formatted(file, manifest.summary());
  }
}
