/** Whether this process can do what it is there for, as Actuator tells it. */
@NullMarked
package amalgam.platform.health;

import org.jspecify.annotations.NullMarked;
