package amalgam.browser;

import amalgam.arena.Moody;
import amalgam.arena.Sized;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * Runs the whole application on a free port, empty but for what its {@link Arena} holds, and hands
 * each test a {@link Visitor} of its own.
 *
 * <p>Classes with this annotation end in {@code IT}, so that they run in {@code verify}, after the
 * browser has been fetched.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"amalgam.demonstration=false", "amalgam.job.retry-pause=20ms"})
@Import({Arena.class, Orchestra.class, Moody.class, Sized.class})
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {}
