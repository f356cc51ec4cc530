"""What a site can have only when it knows its own address.

Without `html: baseurl` in `_config.yml` there is no canonical link, no
sitemap and no social card, for each of these must be a full address.
"""

from urllib.parse import urlsplit

CARD_TEXT = "Neural Networks by Hand: a neuron with two weighted inputs"


def use_address(app, config):
    """Tell the other extensions where the site lives."""
    # A missing page is served at any depth, so its links start at the root.
    config.notfound_urls_prefix = urlsplit(config.html_baseurl).path or "/"
    if config.html_baseurl:
        config.html_baseurl = config.html_baseurl.rstrip("/") + "/"
        config.ogp_site_url = config.html_baseurl
        config.ogp_image = "_static/card.png"
        config.ogp_image_alt = CARD_TEXT


def drop_relative(app, pagename, templatename, context, doctree):
    """Leave out the address of a page while it is not a full one."""
    if not app.config.html_baseurl:
        tags = context.get("metatags", "").splitlines()
        full = [tag for tag in tags if 'property="og:url"' not in tag]
        context["metatags"] = "\n".join(full)


def setup(app):
    """Load the sitemap only where it can be made."""
    if app.config.html_baseurl:
        app.setup_extension("sphinx_sitemap")
        app.config.sitemap_url_scheme = "{link}"
        app.config.sitemap_excludes = ["search.html", "404.html"]
    app.connect("config-inited", use_address)
    app.connect("html-page-context", drop_relative, priority=600)
