package amalgam;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Amalgam. */
@SpringBootApplication
public class AmalgamApplication {

  public static void main(String[] args) {
    SpringApplication.run(AmalgamApplication.class, args);
  }
}
