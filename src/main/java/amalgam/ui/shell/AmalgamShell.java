package amalgam.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** Chooses how all pages look. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("amalgam.css")
@StyleSheet("account.css")
@StyleSheet("rate.css")
@StyleSheet("play.css")
@StyleSheet("raters.css")
@Viewport("width=device-width, initial-scale=1")
@Inline(value = "at-once.js", position = Inline.Position.PREPEND)
public class AmalgamShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("icon", "favicon.svg");
  }
}
