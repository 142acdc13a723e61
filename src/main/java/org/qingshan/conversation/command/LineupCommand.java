package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Looking;
import org.qingshan.conversation.NextStream;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** Shows what is on sale. */
@Singleton
class LineupCommand implements Command {
    private static final int LONGEST = 40;

    private static final String DAY = "(?:今天|今晚|今日|现在|这场|本场|明天|下场|下一场|你们|店里|直播间?|的){0,4}";

    /** 看看货单, "show me the lineup". */
    private static final Pattern ASKED = Pattern.compile(
            "(?:老板|主播|麻烦|请|帮我|给我|让我|我想|我要|想|能不能|可以|再){0,4}(?:看看?|看一?[下眼]|发一?下|发个?|发我|列一?下|瞧瞧|打开|查看?|显示)?(?:一?下|给我)?"
                    + DAY
                    + "(?:货单|菜单|商品清单|货品清单|商品列表|价目表|价格表)(?:给我|让我|帮我)?(?:看看?|看一?[下眼]|发一?下|发我|发过来|发出来|有吗|呢|在哪里?)?(?:一?下)?[吧吗呢啊呀?.! ]{0,3}"
                    + "|(?:(?:can|could|may) (?:i|you|we) |please |let me |i want to |i'd like to ){0,2}(?:show|see|send|give|open|view)(?: me| us)?(?: the| your| our| today's| tonight's){0,2} (?:list|lineup|line-up|line up|menu|price ?list)(?: again| now| please| for (?:today|tonight)){0,2}[?.! ]*"
                    + "|what(?:'s| is) on (?:the|your|our|today's|tonight's) (?:list|lineup|line-up|menu)(?: today| tonight| now)?[?.! ]*"
                    + "|(?:hi|hello|hey|good (?:evening|morning|afternoon))(?: there| all| everyone)?[,.! ]{1,2}what(?:'s| is) on(?: (?:now|today|tonight|then))?[?.! ]*"
                    + "|what (?:did|do|have) we (?:plan|planned|got planned|have planned|put up)(?: for)?(?: today| tonight| the next (?:stream|show))?[?.! ]*");

    private static final String FLASH = "flash";

    /** 秒杀还有多久: of what is cheaper for a time each row says until when. */
    private static final Pattern FLASH_ASKED = Pattern.compile(
            "(?:请问|老板|主播|现在|这个|今天的?|,){0,4}秒杀(?:价|活动)?(?:什么时候|啥时候|几点|还|到|有|剩|能|持续|可以|搞){0,4}(?:多久|多长时间|几分钟|多少时间|几点|结束|截止|没有?了?)(?:结束|截止|完|到期)?[了啊呢呀吗?.! ]{0,4}"
                    + "|(?:how long|until when|when|what time)(?: does| is| will| do| did)? (?:the |this )?flash(?: ?sale| price| deal)?(?: (?:still|last|lasts|on|end|ends|over|go on|going on|run|valid|left|for|until)){0,3}[?.! ]*");

    private final Looking looking;

    LineupCommand(Looking looking) {
        this.looking = looking;
    }

    @Override
    public String name() {
        return "lineup";
    }

    @Override
    public List<String> words() {
        return List.of("今天有什么", "货单", "今天卖什么", "有什么", "菜单", "有啥", "还有啥", "还有什么", "menu", "list", "lineup");
    }

    @Override
    public String summary(Wording words) {
        return words.help().lineup();
    }

    @Override
    public boolean canBe(Sentence said) {
        return isAsked(said.plain()) || isFlashAsked(said.plain());
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var plain = turn.round().plain(turn.said());
        return isAsked(plain) ? Optional.of("") : Optional.of(FLASH).filter(flash -> isFlashAsked(plain));
    }

    private static boolean isFlashAsked(String plain) {
        return plain.length() <= LONGEST && FLASH_ASKED.matcher(plain.strip()).matches();
    }

    private static boolean isAsked(String plain) {
        return plain.length() <= LONGEST && ASKED.matcher(plain.strip()).matches();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var chat = turn.words().chat();
        var live = turn.sale().stream();
        if (live.isEmpty()) {
            turn.say(planned(turn).orElseGet(() -> NextStream.nothingLive(turn)));
            return;
        }
        if (!live.get().takesClaimsOf(turn.sale().now())) {
            turn.say(chat.justOver());
            return;
        }
        turn.chat().joins(live.get().id());
        if (arguments.equals(FLASH)) {
            showFlash(turn);
            return;
        }
        if (turn.sale().lineup().isEmpty()) {
            turn.say(chat.emptyLineup());
            return;
        }
        var rows =
                LineupText.rows(turn.words(), turn.sale().lineup(), turn.shop().currency());
        looking.show(
                turn,
                name(),
                chat.liveNow(live.get().title()) + "\n" + rows + "\n"
                        + LineupText.howToOrder(turn.words(), turn.sale().lineup()));
    }

    private static void showFlash(Turn turn) {
        var cheaper = turn.sale().lineup().stream()
                .filter(item -> item.flashUntil() != null)
                .toList();
        turn.say(
                cheaper.isEmpty()
                        ? turn.words().flash().noneAtAll()
                        : LineupText.rows(turn.words(), cheaper, turn.shop().currency()));
    }

    /** What is prepared, which only the host sees before the stream. */
    private static Optional<String> planned(Turn turn) {
        var planned = turn.may(Role.HOST) && turn.isPrivate() ? turn.sale().shelf() : List.<LineupItem>of();
        return planned.isEmpty()
                ? Optional.empty()
                : Optional.of(LineupText.rows(turn.words(), planned, turn.shop().currency()) + "\n"
                        + turn.words().flash().nextGoLive(planned.size()));
    }
}
