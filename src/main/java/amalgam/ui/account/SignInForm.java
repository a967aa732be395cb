package amalgam.ui.account;

import amalgam.ui.component.InputLine;
import amalgam.ui.component.WebForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Address and password, sent by the browser itself, as its keeper of passwords expects. */
class SignInForm extends WebForm {

  /** Where Spring's security listens; also the address of the page. */
  static final String ADDRESS = "sign-in";

  /** Names in the address that a new password was just set. */
  static final String RENEWED = "renewed";

  private static final int LONGEST_EMAIL = 254;

  /** Under which the browser keeps the address from one form to the next, for this window only. */
  private static final String KEPT = "amalgam.sign-in";

  private static final String KEEP =
      """
      this.addEventListener('submit', () =>
        sessionStorage.setItem($0, this.elements.username.value));
      """;
  private static final String RECALL =
      """
      this.elements.username.value = sessionStorage.getItem($0) ?? '';
      this.elements.password.focus();
      """;

  private static final String ASK =
      """
      sessionStorage.setItem($0, $1);
      location.assign($2);
      """;

  private final InputLine email;
  private final InputLine password;

  /**
   * @param again whether their address is known from before, as after an attempt that failed
   */
  SignInForm(boolean again) {
    email =
        new InputLine(getTranslation("account.email"), "email", "username", "username")
            .withLongest(LONGEST_EMAIL);
    password =
        new InputLine(
            getTranslation("account.password"), "password", "password", "current-password");
    NativeButton act = new NativeButton(getTranslation("account.sign-in"));
    act.getElement().setAttribute("type", "submit");
    act.addClassName("primary");
    email.input().getElement().setAttribute("required", true);
    password.input().getElement().setAttribute("required", true);
    getElement().removeAttribute("novalidate");
    sendTo(ADDRESS);
    add(email, password, act);
    proveOrigin(this);
    if (again) {
      getElement().executeJs(RECALL, KEPT);
    } else {
      email.input().focus();
    }
    getElement().executeJs(KEEP, KEPT);
  }

  /**
   * Leads whoever has just set their password by a link to this form, with their address in it.
   *
   * @param page on which they set it
   */
  static void askFor(String email, Component page) {
    // By the browser itself, as their visit here may just have ended.
    page.getElement().executeJs(ASK, KEPT, email, ADDRESS + "?" + RENEWED);
  }

  /** Adds what another site that made a browser send this form could not know. */
  static void proveOrigin(WebForm form) {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      Input proof = new Input();
      proof.setType("hidden");
      proof.getElement().setAttribute("name", token.getParameterName());
      proof.getElement().setAttribute("value", token.getToken());
      form.add(proof);
    }
  }
}
