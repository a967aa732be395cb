package amalgam.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Light colours, dark ones, or as the system says; the browser remembers. */
@Tag("theme-switch")
@JsModule("./shell/theme-switch.ts")
public class ThemeSwitch extends Component {}
