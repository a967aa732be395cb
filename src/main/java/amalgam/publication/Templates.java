package amalgam.publication;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages' templates. Whatever is put into one is escaped, unless it says otherwise: names and
 * answers are hostile text.
 */
final class Templates {

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler().escapeHTML(true).nullValue("").withLoader(Templates::open);

  private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

  private Templates() {}

  /** The page that {@code template} makes of {@code model}. */
  static String render(String template, Object model) {
    return COMPILED.computeIfAbsent(template, name -> COMPILER.loadTemplate(name)).execute(model);
  }

  /** A resource beside the templates, as it is. */
  static String text(String name) {
    try (InputStream resource = resource(name)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String name) {
    return new InputStreamReader(resource(name), StandardCharsets.UTF_8);
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        Templates.class.getResourceAsStream("/amalgam/publication/" + name), name);
  }
}
