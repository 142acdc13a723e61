package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;

/** Who adds an address adds no goods: 再加一个地址：我妈 李秀兰 135…, "add another address: my office, Tom, …". It is read as if only the address had been sent. */
final class AddressAdded {
    private static final String LEAD =
            "(?:(?:我|俺|还|再|另外|要|想|请|麻烦|你|帮我|给我|帮忙|顺便|对了|老板|主播)[,，、 ]{0,2}){0,8}(?:加|添|新增|增加|添加|补|存|记|录|登记|保存)(?:多|上|下|入)?(?:一?下)?(?:一?个|一?条|多一?个|[两2二]个)?(?:新的?|别的|其[他它]的?|另外的?|收货|收件|寄货|快递){0,3}地址(?:吧|哈|啊|哦)?";

    private static final String IN_ENGLISH =
            "(?:(?:hi|oh|also|and|please|pls|can you|could you|can i|could i|i want to|i need to|i(?:'d| would) like to|let me)[, ]{1,2}){0,4}(?:add|save|store|keep|register) (?:(?:me|us) )?(?:an?|another|one more|a second|one|this)(?: (?:new|more|extra|other|different|shipping|delivery|additional)){0,3} address(?: for me)?";

    private static final Pattern ADDED = Pattern.compile(
            "^\\s*(?:" + LEAD + "|" + IN_ENGLISH
                    + ")(?:[,，:：.。;；\\s是-]{1,4}|(?=给[我俺咱]))(?:是|寄?给|for )?(?<rest>\\S.{7,})$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Whose it is, before the name: 我妈 李秀兰, 我爸的，刘大山, "my office, Tom". */
    private static final Pattern WHOSE = Pattern.compile(
            "^(?<whose>[我俺咱](?:们)?的?(?:" + KinWords.KIN
                    + "|公司|单位|学校|宿舍|老家|店里?|办公室)|(?:my |our )(?:office|work|home|school|shop|" + KinWords.IN_ENGLISH
                    + ")(?:['’]s(?: (?:place|house))?)?)(?:家|那[边里儿]?)?的?[,，: ：]{1,3}(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 300;

    private static final Trait<Boolean> MAY_BE = Trait.of(
            said -> said.words().length() <= LONGEST && rest(said.words()).isPresent());

    private AddressAdded() {}

    /** From now on only the address counts, whose it is before it. */
    static void leaveOut(Turn turn) {
        if (turn.isPrivate() && turn.sentence().tells(MAY_BE)) {
            rest(turn.said()).filter(AddressReader::looksLikeAddress).ifPresent(rest -> turn.readOnly(labelled(rest)));
        }
    }

    private static Optional<String> rest(String said) {
        var plain = Normaliser.simplified(said);
        var found = ADDED.matcher(plain);
        return found.matches() && plain.length() == said.length()
                ? Optional.of(said.substring(found.start("rest")))
                : Optional.empty();
    }

    private static String labelled(String rest) {
        var whose = WHOSE.matcher(Normaliser.simplified(rest));
        return whose.find() ? rest.substring(0, whose.end("whose")) + ": " + rest.substring(whose.end()) : rest;
    }
}
