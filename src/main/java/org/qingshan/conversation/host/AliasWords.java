package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Goods get another name, as a host says it: 给黄桃加个别名 毛桃; of 黄桃也叫毛桃 he is asked. To be called something else altogether is for the console. */
public final class AliasWords {
    private static final String QUOTE = "[「『“\"'《]?";
    private static final String ALIAS =
            "[:：,， ]{0,2}" + QUOTE + "(?<alias>[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z' -]{0,19}?)[」』”\"'》]?";
    private static final String END = "(?:吧|了|哈|啊|也行|也可以|也算){0,2}[。.!！ ]*";
    private static final String SECOND = "(?:别名|外号|小名|俗名|第二个名字|另一个名字|其他名字|又名)";

    /** What is said of goods, and is no name of them: 红糖也叫停. */
    private static final Pattern NO_NAME =
            Pattern.compile("[停卖价我你].*|[A-Za-z]|" + Unit.anyWord(), Pattern.CASE_INSENSITIVE);

    private static final List<Pattern> ALSO = List.of(
            way("(?:帮我?|请|麻烦)?(?:给|把|为)(?<item>.{1,12}?)(?:再|多|加|起|取|设|添|个|一|上){1,5}" + SECOND + "(?:叫做?|是|为)?" + ALIAS
                    + END),
            way("(?<item>.{1,12}?)(?:的)?" + SECOND + "(?:是|叫做?|为|加上?)" + ALIAS + END),
            way(
                    "(?:please )?(?:add|give|set) (?:an?|the|another) (?:alias|second name|other name|nickname) (?:for|to) (?:the )?(?<item>.{1,20}?)[:,] "
                            + ALIAS + END),
            way(
                    "(?:please )?(?:add|give|set) (?:the )?(?<item>.{1,20}?) (?:an?|the|another|a second|a new) (?:alias|nickname)[:,]? "
                            + ALIAS + END),
            way("(?:please )?(?:add|set) " + ALIAS
                    + " as (?:an?|another) (?:alias|second name) (?:for|of) (?:the )?(?<item>.{1,20}?)" + END));

    /** That may be said of the goods, too. */
    private static final List<Pattern> PERHAPS_ALSO = List.of(
            way("(?<item>.{1,12}?)(?:也|又|还)(?:可以|能)?叫做?" + ALIAS + END),
            way("(?:please )?(?:the )?(?<item>.{1,20}?) (?:is|are) also (?:called|known as) (?:the )?" + ALIAS + END),
            way("(?:please )?call (?:the )?(?<item>.{1,20}?) also (?:the )?" + ALIAS + END));

    private static final List<Pattern> RENAMED = List.of(
            way("(?:帮我?|请|麻烦)?(?:把|给|将)?(?<item>.{1,12}?)(?:的名字)?(?:改名(?:字)?(?:叫做?|为|成)?|改叫做?|名字改(?:成|为))" + ALIAS
                    + END),
            way("(?:please )?rename (?:the )?(?<item>.{1,20}?) (?:to|as|into) " + ALIAS + END));

    private AliasWords() {}

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    static Optional<HostSays> of(Turn turn, String text) {
        var said = text.replace('’', '\'').strip();
        if (said.length() > HostShorthand.LONGEST || QuestionReader.wantsAnAnswer(text)) {
            return Optional.empty();
        }
        return named(turn, ALSO, said)
                .map(one -> HostSays.of("/alias " + one.item().slot() + " " + one.alias()))
                .or(() -> named(turn, PERHAPS_ALSO, said)
                        .map(one -> HostSays.told(host -> {
                            var words = host.words();
                            host.outcome("doubt");
                            host.choose(
                                    words.team().aliasMeant(words.name(one.item()), Wording.quoted(one.alias())),
                                    one.button(host));
                        })))
                .or(() -> named(turn, RENAMED, said)
                        .map(one -> HostSays.told(host -> {
                            var words = host.words();
                            host.outcome("answered");
                            host.choose(
                                    words.team().renameThere(words.name(one.item())),
                                    one.button(host),
                                    new Button(words.team().consoleButton(), "/console"));
                        })));
    }

    /** Whether goods may be called so. */
    public static boolean isName(String alias) {
        return !NO_NAME.matcher(alias).matches();
    }

    private static Optional<Named> named(Turn turn, List<Pattern> ways, String said) {
        return HostSays.found(ways, said)
                .filter(found -> isName(found.group("alias").strip()))
                .flatMap(found -> HostShorthand.item(turn, found.group("item"))
                        .map(item ->
                                new Named(item, HostSays.typed(turn, said, found.start("alias"), found.end("alias")))));
    }

    private record Named(LineupItem item, String alias) {
        Button button(Turn turn) {
            return new Button(turn.words().team().aliasButton(alias), "/alias " + item.slot() + " " + alias);
        }
    }
}
