/**
 * The page: what a library, its order, its log and its trace hold, as HTML. {@link winnow.web.Pages} makes
 * the pages, {@link winnow.web.WebServer} shows them on the loopback, {@link winnow.web.SiteWriter} writes
 * the same ones as files. {@link winnow.web.Guard} says who may ask. Templates are in {@code src/main/jte};
 * what a browser loads besides is in {@code src/main/resources/web}.
 */
@NullMarked
package winnow.web;

import org.jspecify.annotations.NullMarked;
