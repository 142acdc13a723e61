package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.TraditionalScript;

/**
 * Where the sentences of one language come from. Traditional characters are made of the Chinese sentences as these are said; what is put into
 * one, which may be somebody's own words, a name or an address, stays as it is.
 *
 * @param tag of the message bundles
 * @param traditional whether Chinese is written in traditional characters
 */
record Sentences(String tag, boolean traditional) {

    <T> T bundle(Class<T> kind) {
        var sentences = MessageBundles.get(kind, Localized.Literal.of(tag));
        return traditional ? kind.cast(proxy(kind, new InTraditional(sentences))) : sentences;
    }

    /** The same for sentences that are said to many in a rush ({@link SaidBefore}). */
    <T> T saidOften(Class<T> kind) {
        return SaidBefore.of(kind, bundle(kind));
    }

    private static Object proxy(Class<?> kind, InvocationHandler handler) {
        return Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler);
    }

    private record InTraditional(Object sentences) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method sentence, Object @Nullable [] facts) throws Throwable {
            try {
                var said = sentence.invoke(sentences, facts);
                return said instanceof String text
                        ? TraditionalScript.around(text, facts == null ? new Object[0] : facts)
                        : said;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }
}
