package org.qingshan.conversation.dialogue;

import java.util.Objects;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.dialogue.AddressDraft.Step;
import org.qingshan.conversation.turn.Turn;

/** Who sends something to somebody else and says who he is himself, 我叫郑强，电话139…, takes nobody's place on the label. */
final class OwnName {
    private static final Pattern OWN =
            Pattern.compile("(?:我叫|我是|我的?(?:名字|姓名)(?:叫|是)?|本人|my name is |i am |i'm )(?!收[件货]人)");

    /** 收件人还是我: of the person who was just read back. */
    private static final Pattern STAYS = Pattern.compile(
            "(?:(?:收[件货]人|名字|姓名|电话|手机号?|号码|人)[和跟、，, ]?){1,3}(?:都|也|就)?(?:还是|依然|仍然?|照旧|不变|没变|一样|同上){1,2}(?:是|用|写|填)?(?:我自己|我本人|我|原来的?|之前的?|刚才的?|刚才那个|老样子|不变){0,2}[的吧啊呀哈了。.!！ ]*"
                    + "|(?:the )?(?:recipient|name|phone(?: number)?)(?: and (?:the )?phone(?: number)?)? (?:is|are|stays?|remains?) (?:still )?(?:the same|me|mine|unchanged)[.! ]*");

    private static final Pattern OWN_PLACE = Pattern.compile(".*(?:公司|单位|学校|宿舍|办公室|家|office|work|school|home)");

    private OwnName() {}

    /** Where he himself is found, as far as it is called anything. */
    private static boolean isOfOwnPlace(AddressDraft draft) {
        var label = draft.label();
        return label == null || draft.mine() || OWN_PLACE.matcher(label).matches();
    }

    /** Whether who gets it stays who it was: said of where somebody else lives, 我 is another. */
    static boolean stays(String said, AddressDraft draft) {
        return draft.hasReading()
                && isOfOwnPlace(draft)
                && STAYS.matcher(Normaliser.plain(said)).matches();
    }

    /** Whether it was so; says that the recipient stays, and how he would become it. */
    static boolean isTold(Turn turn, AddressDraft draft) {
        if (draft.step() != Step.CHECK || draft.label() == null || draft.mine()) {
            return false;
        }
        var read = AddressReader.read(turn.said());
        var own = read.recipient();
        if (own == null
                || read.province() != null
                || !OWN.matcher(Normaliser.plain(turn.said())).lookingAt()) {
            return false;
        }
        var recipient = Objects.requireNonNullElse(draft.reading().recipient(), "");
        turn.say(turn.words().talk().recipientStays(recipient, own));
        return true;
    }
}
