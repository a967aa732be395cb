package amalgam.publication;

import amalgam.leaderboard.export.FileContent;
import amalgam.leaderboard.export.FileShelf;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in a ZIP archive, within one folder; the same files give the same bytes. */
public final class ZipShelf implements FileShelf, AutoCloseable {

  /** The archive would otherwise tell when it was made. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream archive;
  private final String folder;

  /**
   * @param output is not closed
   * @param folder that everything lies in
   */
  public ZipShelf(OutputStream output, String folder) {
    this.archive = new ZipOutputStream(output);
    this.folder = folder;
  }

  @Override
  public void put(String name, FileContent content) {
    ZipEntry entry = new ZipEntry(folder + "/" + name);
    entry.setTimeLocal(NO_TIME);
    try {
      archive.putNextEntry(entry);
      content.writeTo(new Entry(archive));
      archive.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the archive. */
  @Override
  public void close() throws IOException {
    archive.finish();
  }

  /** One file of the archive, which whoever writes it may close. */
  private static final class Entry extends FilterOutputStream {

    Entry(OutputStream archive) {
      super(archive);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
