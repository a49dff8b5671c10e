import '#web/kit/look.css'
