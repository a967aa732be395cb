package amalgam.ui.component;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;

/** Fields that are sent together, by a button or by Enter. */
@Tag("form")
public class WebForm extends HtmlContainer {

  private static final String SEND_ONCE_ANSWERED =
      """
      let isWaiting = false;
      this.sendOnceAnswered = () => {
        isWaiting = Object.values(window.Vaadin.Flow.clients).some(page => page.isActive?.());
        if (isWaiting) {
          setTimeout(this.sendOnceAnswered, 10);
        } else {
          HTMLFormElement.prototype.submit.call(this);
        }
      };
      this.addEventListener('submit', event => {
        if (!event.defaultPrevented) {
          event.preventDefault();
          if (!isWaiting) {
            this.sendOnceAnswered();
          }
        }
      });
      """;

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
   * Has the browser itself send it, as if nobody listened, once the page has its answers: if it
   * begins another visit, what is still asked under the old one comes to nothing.
   *
   * @param address to which, on this server
   * @see BeginsVisit
   */
  public void sendTo(String address) {
    getElement().setAttribute("method", "post");
    getElement().setAttribute("action", address);
    getElement().executeJs(SEND_ONCE_ANSWERED);
  }

  /** Has the browser send it now. */
  public void send() {
    getElement().executeJs("this.sendOnceAnswered()");
  }
}
