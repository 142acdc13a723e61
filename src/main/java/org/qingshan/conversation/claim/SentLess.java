package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Word;

/**
 * 少发一箱 complains of a parcel that lacked one, unless it is asked for (麻烦少发一箱), is of an order (那单少发一箱) or says why
 * (少发一箱，冰箱塞不下).
 */
final class SentLess {
    private static final Set<String> ASKING =
            Set.of("麻烦", "麻烦你", "麻烦您", "请", "帮我", "给我", "你给我", "你帮我", "那单", "那份", "我那单", "我那份", "帮忙");

    private static final Pattern FULL = Pattern.compile("[塞装放搁存吃用冻]不[下完了掉]|吃不消|太多|(?:冰箱|家里).{0,3}(?:满|小|有|多)");
    private static final int NEAR = 12;

    private final Restated restated;

    SentLess(List<Token> tokens) {
        this.restated = new Restated(tokens);
    }

    boolean isAskedFor(int at) {
        return restated.isAmount(at + 1)
                && (restated.isBefore(at, token -> token instanceof Word word && ASKING.contains(word.text()))
                        || restated.at(at + 3) instanceof Break
                                && FULL.matcher(said(at + 4)).find());
    }

    private String said(int from) {
        var tokens = restated.tokens();
        return tokens.subList(Math.min(from, tokens.size()), Math.min(from + NEAR, tokens.size())).stream()
                .takeWhile(token -> !(token instanceof Break))
                .map(SentenceEnd::text)
                .collect(Collectors.joining());
    }
}
