package amalgam.platform.security;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Has {@link ForResearchers} and {@link ForAdministrators} asked before each call, in every process
 * and whoever calls: where nobody acts, nothing is done.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class GuardedMethods {}
