package org.qingshan.web.console;

import java.util.List;

/**
 * What was done.
 *
 * @param undo what would undo it, to be sent back as it is; empty where nothing can
 */
record Done(List<Change> undo) {}
