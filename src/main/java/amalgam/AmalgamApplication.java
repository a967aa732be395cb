package amalgam;

import amalgam.contestant.transformer.TrainingCommand;
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

  public static void main(String[] args) {
    List<String> words = Arrays.asList(args);
    if (!words.isEmpty() && words.getFirst().equals(TRAIN)) {
      new TrainingCommand(SeedSpaces.shipped()::build).run(words.subList(1, words.size()));
    } else {
      SpringApplication.run(AmalgamApplication.class, args);
    }
  }
}
