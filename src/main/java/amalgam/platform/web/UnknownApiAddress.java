package amalgam.platform.web;

import amalgam.platform.node.ServesPages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what no resource answers; otherwise the pages would, with HTML and 200. */
@ServesPages
@RestController
@Hidden
class UnknownApiAddress {

  @RequestMapping("/api/**")
  ProblemDetail unknown(HttpServletRequest request) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.NOT_FOUND,
        "There is nothing at %s; /api/v1/openapi.json lists what there is."
            .formatted(request.getRequestURI()));
  }
}
