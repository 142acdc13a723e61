package org.qingshan.simulator;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Everything that the domain has told of. */
final class Occurrences implements Event<Object> {
    private final List<Object> seen = new ArrayList<>();

    List<Object> seen() {
        return seen;
    }

    void forgetAfter(int size) {
        seen.subList(size, seen.size()).clear();
    }

    @Override
    public void fire(Object event) {
        seen.add(event);
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U event) {
        seen.add(event);
        return CompletableFuture.completedStage(event);
    }

    @Override
    public <U> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public Event<Object> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <U> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        return (Event<U>) (Event<?>) this;
    }

    @Override
    public <U> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
