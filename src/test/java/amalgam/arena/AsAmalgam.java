package amalgam.arena;

import amalgam.platform.security.SystemActor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Has each test act as Amalgam itself in its own thread, as whoever owns the process does. What the
 * tested application does in its threads it does as ever; {@link Acting} is for tests of who may
 * what.
 */
public final class AsAmalgam implements InvocationInterceptor {

  private static <T> @Nullable T itself(Invocation<T> invocation) throws Throwable {
    Throwable[] failure = new Throwable[1];
    T result =
        SystemActor.call(
            () -> {
              try {
                return invocation.proceed();
              } catch (Throwable e) {
                failure[0] = e;
                return null;
              }
            });
    if (failure[0] != null) {
      throw failure[0];
    }
    return result;
  }

  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> context,
      ExtensionContext test)
      throws Throwable {
    return itself(invocation);
  }

  @Override
  public void interceptBeforeAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext test)
      throws Throwable {
    itself(invocation);
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext test)
      throws Throwable {
    itself(invocation);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext test)
      throws Throwable {
    itself(invocation);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext test)
      throws Throwable {
    itself(invocation);
  }

  @Override
  public <T> T interceptTestFactoryMethod(
      Invocation<T> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext test)
      throws Throwable {
    return itself(invocation);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation, DynamicTestInvocationContext context, ExtensionContext test)
      throws Throwable {
    itself(invocation);
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext test)
      throws Throwable {
    itself(invocation);
  }

  @Override
  public void interceptAfterAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext test)
      throws Throwable {
    itself(invocation);
  }
}
