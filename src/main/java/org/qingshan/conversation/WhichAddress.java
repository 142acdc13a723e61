package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.outbox.Button;

/** Which of the addresses that were offered somebody means: 第一个, 2, 妈妈家, 南京那个, "number 2". */
final class WhichAddress {
    private static final Pattern USE = Pattern.compile("/address (?:use|next) (#\\d+)(?: \\d+)?");

    private static final Pattern AROUND = Pattern.compile(
            "^(?:(?:我?(?:就|要|选|用)|那就|还是|是|[寄发送][到给往]?|到|给|send (?:it )?to|to|the one (?:in|at|of)|it'?s|please|pls)[, ]*){1,3}"
                    + "|(?:的?那[个家边里]|这个|的|地址|[吧呀啊哦哈]|就[行好]|谢谢| (?:one|please|pls|thanks|address)|[。.!！ ]){1,4}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_FULL =
            Pattern.compile("\\p{IsHan}[省市州盟].*\\p{IsHan}[市區区县縣旗州]$|,", Pattern.CASE_INSENSITIVE);

    /** 我的地址, "my addresses": all that are kept, and none of them. */
    private static final Pattern LISTED = Pattern.compile(
            "(?:看看?|查看?一?下?|看一?下)?(?:我的?|全部|所有)?(?:收货|收件)?的?地址(?:簿|列表|有哪些|都有哪些)?|(?:show |see |list )?(?:me )?(?:all )?(?:my )?(?:saved )?address(?:es)?(?: book| list)?");

    /** Nobody says it in more words. */
    private static final int LONGEST = 30;

    private WhichAddress() {}

    /** Empty where none was offered, or none of them is surely meant. Queries where some were. */
    static Optional<Button> meant(Turn turn, Offered offered, String said) {
        var choices = offered.buttons().stream()
                .filter(button -> USE.matcher(button.text()).matches())
                .toList();
        if (choices.isEmpty()
                || said.length() > LONGEST
                || LISTED.matcher(Normaliser.plain(said)).matches()) {
            return Optional.empty();
        }
        var words = AROUND.matcher(said.strip()).replaceAll("").strip();
        return CalledAddress.inList(words.isEmpty() ? said : words)
                .map(Integer::parseInt)
                .filter(place -> place >= 1 && place <= choices.size())
                .map(place -> choices.get(place - 1))
                .or(() -> called(turn, choices, words));
    }

    private static Optional<Button> called(Turn turn, List<Button> choices, String words) {
        var book = AddressBook.of(turn.buyer());
        // 加一箱，寄到北京 wants more, and chooses nothing for what there is.
        if (isBeginning(turn, words)
                || FurtherWords.areIn(words)
                || Hearing.of(turn).kind() == ClaimReading.Kind.CLAIMS) {
            return Optional.empty();
        }
        var meant = CalledAddress.among(
                turn,
                choices.stream()
                        .flatMap(choice -> book.find(id(choice)).stream())
                        .toList(),
                words);
        return meant.size() == 1
                ? choices.stream()
                        .filter(choice ->
                                book.find(id(choice)).filter(meant::contains).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** 江苏省南京市鼓楼区 begins another address, where one was asked for and it was not asked which. */
    private static boolean isBeginning(Turn turn, String words) {
        return NextAddress.isAsked(turn)
                && !turn.chat().draft().containsKey(NextAddress.WHOSE)
                && !turn.chat().draft().containsKey(NextAddress.AWAITED)
                && IN_FULL.matcher(words).find();
    }

    private static String id(Button choice) {
        var use = USE.matcher(choice.text());
        return use.matches() ? use.group(1) : "";
    }
}
