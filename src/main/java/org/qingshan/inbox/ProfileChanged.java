package org.qingshan.inbox;

/**
 * What a shop's bot says of itself is to be other words from now on ({@link CommandCatalog#profile}). Fired after the commit; it may be
 * missed if the program dies, and is made up for by the next start.
 */
public record ProfileChanged(String shop) {}
