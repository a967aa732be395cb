// The description of the interface as a page on which each address can be tried.
const place = document.getElementById('interface');

// Swagger's headings leave a level out between the title and the parts, and the title stands in
// none of its landmarks.
new MutationObserver(() => {
  const about = place.querySelector('.information-container:not([role])');
  about?.setAttribute('role', 'region');
  about?.setAttribute('aria-label', 'About the interface');
  place
    .querySelectorAll('h3.opblock-tag:not([aria-level]), section.models h4:not([aria-level])')
    .forEach((heading) => heading.setAttribute('aria-level', '2'));
}).observe(place, { childList: true, subtree: true });

SwaggerUIBundle({
  url: 'api/v1/openapi.json',
  domNode: place,
  // Its links would stand within buttons, which assistive technology does not reach.
  deepLinking: false,
  validatorUrl: null,
  supportedSubmitMethods: ['get'],
  defaultModelsExpandDepth: 0
});
