package org.qingshan.conversation.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked.
 *
 * @param topics at least one, in the order in which they are answered
 * @param slots the items that are named, in order of mention; empty if none is
 * @param unknown what is asked about by a name that nothing on the list has; null if nothing is
 * @param province the full Chinese name of a province that is named ("湖南省"); null if none is
 */
public record Question(
        Set<Topic> topics,
        List<String> slots,
        @Nullable String unknown,
        @Nullable String province) {}
