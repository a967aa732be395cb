package amalgam;

import amalgam.contestant.transformer.TrainingCommand;
import amalgam.platform.persistence.MoveCommand;
import amalgam.seeding.SeedSpaces;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Amalgam, or one of its commands. */
@SpringBootApplication
public class AmalgamApplication {

  /** The command that trains a family of transformers instead of starting the application. */
  private static final String TRAIN = "train";

  /** The command that moves the database file into PostgreSQL. */
  private static final String MOVE = "move";

  public static void main(String[] args) {
    List<String> words = Arrays.asList(args);
    switch (words.isEmpty() ? "" : words.getFirst()) {
      case TRAIN ->
          new TrainingCommand(SeedSpaces.shipped()::build).run(words.subList(1, words.size()));
      case MOVE -> MoveCommand.run(words.subList(1, words.size()));
      default -> SpringApplication.run(AmalgamApplication.class, args);
    }
  }
}
