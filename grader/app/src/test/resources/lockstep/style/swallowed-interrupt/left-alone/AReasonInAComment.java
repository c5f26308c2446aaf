class AReasonInAComment {
    void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            // It was only a pause.
        }
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            /* Кто будит раньше времени, тому и нужно дальше. */
            System.out.println("early");
        }
    }
}
