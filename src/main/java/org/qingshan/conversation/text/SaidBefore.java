package org.qingshan.conversation.text;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;

/**
 * Sentences that are not made again where the same one was said before in the same lane: in a rush everybody is told the same. They
 * are forgotten with the lane, for there are names in some.
 */
final class SaidBefore implements InvocationHandler {
    private record Said(Method sentence, List<@Nullable Object> facts) {}

    private final Object sentences;

    private SaidBefore(Object sentences) {
        this.sentences = sentences;
    }

    /** @param kind an interface all of whose sentences depend on their arguments alone, which are texts and numbers */
    static <T> T of(Class<T> kind, T sentences) {
        return kind.cast(
                Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, new SaidBefore(sentences)));
    }

    @Override
    public Object invoke(Object proxy, Method sentence, Object @Nullable [] facts) throws Throwable {
        var lane = Lane.open();
        if (lane.isEmpty() || sentence.getDeclaringClass() == Object.class) {
            return make(sentence, facts);
        }
        Map<Said, Object> before = lane.get().shared(this, HashMap::new);
        var wanted = new Said(sentence, facts == null ? List.of() : Arrays.asList(facts));
        var said = before.get(wanted);
        if (said == null) {
            said = make(sentence, facts);
            before.put(wanted, said);
        }
        return said;
    }

    private Object make(Method sentence, Object @Nullable [] facts) throws Throwable {
        try {
            return sentence.invoke(sentences, facts);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
