package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.outbox.Button;

/** Goods get another name, as a host says it: 给黄桃加个别名 毛桃, 黄桃也叫毛桃, "the peaches are also called fuzzies". To be called something else altogether is for the console. */
final class AliasWords {
    private static final String QUOTE = "[「『“\"'《]?";
    private static final String ALIAS =
            "[:：,， ]{0,2}" + QUOTE + "(?<alias>[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z' -]{0,19}?)[」』”\"'》]?";
    private static final String END = "(?:吧|了|哈|啊|也行|也可以|也算){0,2}[。.!！ ]*";
    private static final String SECOND = "(?:别名|外号|小名|俗名|第二个名字|另一个名字|其他名字|又名|叫法)";

    private static final List<Pattern> ALSO = List.of(
            way("(?:帮我?|请|麻烦)?(?:给|把|为)(?<item>.{1,12}?)(?:再|多|加|起|取|设|添|个|一|上){1,5}" + SECOND + "(?:叫做?|是|为)?" + ALIAS
                    + END),
            way("(?<item>.{1,12}?)(?:的)?" + SECOND + "(?:是|叫做?|为|加上?)" + ALIAS + END),
            way("(?<item>.{1,12}?)(?:也|又|还)(?:可以|能)?(?:叫做?|喊|称)" + ALIAS + END),
            way("(?:please )?(?:the )?(?<item>.{1,20}?) (?:is|are) also (?:called|known as) (?:the )?" + ALIAS + END),
            way("(?:please )?call (?:the )?(?<item>.{1,20}?) also (?:the )?" + ALIAS + END),
            way(
                    "(?:please )?(?:add|give|set) (?:an?|the|another) (?:alias|second name|other name|nickname) (?:for|to) (?:the )?(?<item>.{1,20}?)[:,] "
                            + ALIAS + END),
            way(
                    "(?:please )?(?:add|give|set) (?:the )?(?<item>.{1,20}?) (?:an?|the|another|a second|a new) (?:alias|name|nickname)[:,]? "
                            + ALIAS + END),
            way("(?:please )?(?:add|set) " + ALIAS
                    + " as (?:an?|another) (?:alias|name|second name) (?:for|of) (?:the )?(?<item>.{1,20}?)" + END));

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
        return HostSays.found(ALSO, said)
                .flatMap(found -> HostShorthand.item(turn, found.group("item"))
                        .map(item -> HostSays.of("/alias " + item.slot() + " "
                                + HostSays.typed(turn, said, found.start("alias"), found.end("alias")))))
                .or(() -> HostSays.found(RENAMED, said)
                        .flatMap(found -> HostShorthand.item(turn, found.group("item"))
                                .map(item -> HostSays.told(one -> {
                                    var words = one.words().team();
                                    one.outcome("answered");
                                    one.choose(
                                            words.renameThere(one.words().name(item)),
                                            new Button(
                                                    words.aliasButton(found.group("alias")),
                                                    "/alias " + item.slot() + " " + found.group("alias")),
                                            new Button(words.consoleButton(), "/console"));
                                }))));
    }
}
