package amalgam.platform.node;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Words for a database that does not take what it is given. */
@Component
class DatabaseTrouble {

  // Which of a closing database's many failures comes last is chance: the log has them all.
  private static final String FILE =
      "Results cannot be stored, since the database cannot be written to; most likely the disk is"
          + " full. Make room, and work goes on by itself.";
  private static final String SERVER =
      "Results cannot be stored: the database server says '%s'. Once it can be written to again,"
          + " work goes on by itself.";

  private final boolean file;

  DatabaseTrouble(@Value("${amalgam.database.url}") String url) {
    this.file = url.startsWith("jdbc:h2:");
  }

  String sentence(Throwable failure) {
    return file ? FILE : SERVER.formatted(rootMessage(failure));
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage().strip();
  }
}
