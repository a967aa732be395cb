package amalgam.ui.rate;

import amalgam.concept.TaskKind;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the page says, by language; each language once for all who read it. */
@Component
class RateWords {

  private static final String PART = "rate.";
  private static final String EXAMPLES = "warm-up.example.";

  /** What is said otherwise where ideas are rated. */
  private static final String OF_BLENDS = "blend.";

  private final I18NProvider provider;
  private final Map<Spoken, String> sent = new ConcurrentHashMap<>();

  private record Spoken(Locale locale, TaskKind task) {}

  RateWords(I18NProvider provider) {
    this.provider = provider;
  }

  /**
   * A text.
   *
   * @param key without the part's name
   */
  String say(Locale locale, String key, Object... arguments) {
    return provider.getTranslation(PART + key, locale, arguments);
  }

  /** Whether there is a text under that key. */
  boolean has(String key) {
    return bundle().containsKey(PART + key);
  }

  /** The key under which something is said about a kind of task. */
  static String key(TaskKind task, String key) {
    return task == TaskKind.BLEND ? OF_BLENDS + key : key;
  }

  /** All texts that the browser puts together itself, as JSON, by key without the part's name. */
  String forBrowser(Locale locale, TaskKind task) {
    return sent.computeIfAbsent(new Spoken(locale, task), this::json);
  }

  private String json(Spoken spoken) {
    Map<String, String> texts = new TreeMap<>();
    for (String key : bundle().keySet()) {
      String own = key.substring(PART.length());
      if (!own.startsWith(EXAMPLES) && !own.startsWith(OF_BLENDS)) {
        String asked = key(spoken.task(), own);
        texts.put(own, say(spoken.locale(), has(asked) ? asked : own));
      }
    }
    return JsonMapper.shared().writeValueAsString(texts);
  }

  private static ResourceBundle bundle() {
    return ResourceBundle.getBundle("amalgam.words.rate", Locale.ROOT);
  }
}
