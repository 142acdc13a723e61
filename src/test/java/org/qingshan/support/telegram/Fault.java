package org.qingshan.support.telegram;

import java.util.function.Predicate;

/**
 * What goes wrong with some calls.
 *
 * @param isMeant which calls
 * @param isApplied whether the call has its effect all the same, so that only the answer is lost
 * @param answer what is answered instead
 */
public record Fault(Predicate<Call> isMeant, boolean isApplied, Answer answer) {}
