package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.RoleText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.TeamKeeping;
import org.qingshan.outbox.Button;
import org.qingshan.platform.Secrets;

/** Makes a code that lets one person into the team. */
@Singleton
class InviteCommand implements Command {
    private final TeamKeeping keeping;

    InviteCommand(TeamKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public List<String> words() {
        return List.of("邀请", "invite");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.OWNER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().invite();
    }

    /** 邀请一个打包员, "invite a packer". */
    private static final Pattern ONE =
            Pattern.compile("^(?:(?:a|an|another|one more|the)\\s+|[再来]?(?:一|两)?[个位名]\\s*)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Role> ROLES = Map.of(
            "店主",
            Role.OWNER,
            "主播",
            Role.HOST,
            "验货",
            Role.SCREENER,
            "验货员",
            Role.SCREENER,
            "打包",
            Role.PACKER,
            "打包员",
            Role.PACKER,
            "农户",
            Role.GROWER);

    @Override
    public void run(Turn turn, String arguments) {
        var parts = ONE.matcher(arguments).replaceFirst("").split("\\s+", 2);
        var role = role(parts[0]);
        var words = turn.words();
        if (role.isEmpty()) {
            turn.choose(
                    words.member().inviteWhom(),
                    Turn.column(Arrays.stream(Role.values())
                            .map(one -> new Button(
                                    RoleText.of(one, words),
                                    "/invite " + one.name().toLowerCase(Locale.ROOT)))));
            return;
        }
        var code = Secrets.newCode();
        keeping.invite(Secrets.hash(code), role.get(), parts.length > 1 ? parts[1] : "", turn.actor());
        turn.say(words.member().invited(RoleText.of(role.get(), words)) + "\n"
                + words.member().inviteUse(code));
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(word))
                .findFirst()
                .or(() -> Optional.ofNullable(ROLES.get(word)));
    }
}
