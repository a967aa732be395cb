package amalgam.platform.web;

import org.apache.catalina.Context;
import org.apache.catalina.Engine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has every session's id end in a dot and this node's name, so that whatever stands in front can
 * send its visitor back to the node that holds it.
 */
@Component
class NodeName implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  private final String name;

  NodeName(@Value("${amalgam.node:}") String name) {
    if (!name.matches("[A-Za-z0-9_-]*")) {
      throw new IllegalArgumentException(
          "amalgam.node may have letters, digits, '-' and '_', but is '%s'.".formatted(name));
    }
    this.name = name;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    if (!name.isEmpty()) {
      factory.addContextCustomizers(this::nameEngine);
    }
  }

  private void nameEngine(Context context) {
    if (context.getParent().getParent() instanceof Engine engine) {
      engine.setJvmRoute(name);
    }
  }
}
