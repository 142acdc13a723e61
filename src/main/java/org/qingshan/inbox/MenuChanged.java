package org.qingshan.inbox;

import java.util.List;
import org.qingshan.inbox.CommandCatalog.Entry;

/**
 * In one chat other commands are to be offered than elsewhere. Fired after the commit; it may be missed if the program dies, and is made
 * up for by the next change.
 *
 * @param address the platform's name of the chat
 * @param toKeepers whether only those see them who keep the place, of the many who read it; else whoever is in the chat
 */
public record MenuChanged(String shop, String channel, String address, boolean toKeepers, List<Entry> commands) {}
