package amalgam.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.lumo.Lumo;

/** Chooses the theme, and lets the server speak first: a running tournament moves on the page. */
@Push
@StyleSheet(Lumo.STYLESHEET)
public class AmalgamShell implements AppShellConfigurator {}
