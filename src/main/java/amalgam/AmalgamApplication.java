package amalgam;

import amalgam.contestant.transformer.TrainingCommand;
import amalgam.headless.PublishCommand;
import amalgam.headless.RunCommand;
import amalgam.headless.StudyCommand;
import amalgam.platform.backup.BackupCommands;
import amalgam.platform.persistence.MoveCommand;
import amalgam.seeding.SeedSpaces;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Amalgam, or one of its commands. */
@SpringBootApplication
public class AmalgamApplication {

  public static void main(String[] args) {
    List<String> words = Arrays.asList(args);
    List<String> arguments = words.isEmpty() ? words : words.subList(1, words.size());
    switch (words.isEmpty() ? "" : words.getFirst()) {
      case "train" -> new TrainingCommand(SeedSpaces.shipped()::build).run(arguments);
      case "run" -> System.exit(RunCommand.run(AmalgamApplication.class, arguments));
      case "publish" -> System.exit(PublishCommand.run(AmalgamApplication.class, arguments));
      case "study" -> System.exit(StudyCommand.run(AmalgamApplication.class, arguments));
      case "move" -> MoveCommand.run(arguments);
      case "backup" -> System.exit(BackupCommands.backup(arguments));
      case "restore" -> System.exit(BackupCommands.restore(arguments));
      default -> SpringApplication.run(AmalgamApplication.class, args);
    }
  }
}
