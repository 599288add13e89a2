package aidas.launcher.demo;

import java.util.Locale;

/** The departments of a store; a store has two to four of them. */
enum Team {
    DESK("Service desk", "service desk", 0.34, 85),
    KITCHEN("Kitchen", "kitchen", 0.30, 190),
    LAPTOPS("Laptops", "laptops", 0.20, 640),
    COLLECTION("Collection desk", "collection desk", 0.16, 120),
    ORDERS("Web orders", "web shop", 0.70, 150),
    CHAT("Chat and phone", "chat", 0.30, 110);

    final String title;
    final String place;

    /** How many of a store's customers come to this team, against its other teams. */
    final double traffic;

    /** Median transaction in euros. */
    final double value;

    Team(String title, String place, double traffic, double value) {
        this.title = title;
        this.place = place;
        this.traffic = traffic;
        this.value = value;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
