package amalgam.leaderboard.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a file's content. */
@FunctionalInterface
public interface FileContent {

  /** Writes all of it; who calls closes the stream. */
  void writeTo(OutputStream output) throws IOException;
}
