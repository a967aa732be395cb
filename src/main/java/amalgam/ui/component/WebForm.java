package amalgam.ui.component;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;

/** Fields that are sent together, by a button or by Enter. */
@Tag("form")
public class WebForm extends HtmlContainer {

  public WebForm() {
    addClassName("web-form");
    // What is wrong is said by the page, in its own words and language.
    getElement().setAttribute("novalidate", true);
  }

  /** Does something with what was typed instead of letting the browser send it. */
  public void onSubmit(Runnable deed) {
    getElement().addEventListener("submit", (DomEvent sent) -> deed.run()).preventDefault();
  }

  /**
   * Has the browser itself send it, as if nobody listened.
   *
   * @param address to which, on this server
   */
  public void sendTo(String address) {
    getElement().setAttribute("method", "post");
    getElement().setAttribute("action", address);
  }

  /** Has the browser send it now. */
  public void send() {
    getElement().executeJs("HTMLFormElement.prototype.submit.call(this)");
  }
}
